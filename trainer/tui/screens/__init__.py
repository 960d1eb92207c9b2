"""One screen a module, each with its stylesheet beside it; a screen names no other screen."""
