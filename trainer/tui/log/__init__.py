"""Logging a problem that was attempted elsewhere."""
