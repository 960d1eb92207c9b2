"""The terminal face of the program."""
