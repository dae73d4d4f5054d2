"""The embedded store, over real HTTP."""
