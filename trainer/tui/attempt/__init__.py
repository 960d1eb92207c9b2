"""The attempt, from the statement to the rating."""
