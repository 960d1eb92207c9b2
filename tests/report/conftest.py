"""The pictures that both outside forms of the statistics are tried on."""

from tests.pictures import blank_picture, picture

__all__ = ["blank_picture", "picture"]
