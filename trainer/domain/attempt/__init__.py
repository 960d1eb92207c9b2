"""One session with one problem, from the first look to the rating."""
