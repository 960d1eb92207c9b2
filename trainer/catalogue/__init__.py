"""The problems as files: read, indexed, and found by their names."""
