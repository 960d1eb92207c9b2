"""A monkey at the keys: it presses, pastes, clicks and resizes anywhere, and nothing may break."""
