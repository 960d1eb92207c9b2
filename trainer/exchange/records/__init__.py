"""Records of attempts and reviews as JSON of other programs tells them."""
