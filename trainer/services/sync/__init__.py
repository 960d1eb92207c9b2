"""One log on several machines: sync, merge and export."""
