"""Log a problem that was attempted elsewhere."""
