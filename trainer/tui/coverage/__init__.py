"""The patterns, and each of them."""
