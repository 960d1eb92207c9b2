"""The start screen and the first questions."""
