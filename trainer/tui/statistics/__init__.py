"""The four statistics and their pictures."""
