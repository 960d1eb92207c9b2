"""The care of the home: its health, repair, and the ways back."""
