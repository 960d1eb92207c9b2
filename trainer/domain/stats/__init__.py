"""Numbers read off the log and the memories, each defined once."""
