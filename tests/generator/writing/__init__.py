"""Generated files on disk: what is written, kept and refused."""
