"""Small pictures of lists, trees, grids and graphs, made of characters."""
