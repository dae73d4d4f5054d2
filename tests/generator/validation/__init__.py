"""Rules over the IR, each with schemas that break it."""
