"""What the parent and the child say to each other."""
