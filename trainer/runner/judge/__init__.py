"""What the answers of a run are worth."""
