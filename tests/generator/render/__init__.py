"""Generated packages: their text, and what they do when they are imported and called."""
