"""The ids of the formats that can be imported, told without loading any of them."""

from trainer.exchange.formats.registry import MODULES

FORMAT_IDS = tuple(MODULES)
"""In the order in which they are asked."""
