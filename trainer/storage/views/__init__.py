"""What follows from the log: caches, rebuilt at will."""
