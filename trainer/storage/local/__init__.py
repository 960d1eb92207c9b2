"""What is of this home only, and follows from nothing."""
