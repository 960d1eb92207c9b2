"""The scripts that make the pictures of the documents."""
