"""LogAttempt a problem that was attempted elsewhere."""
