"""Programs that try to get out, each small, tried at every level that the machine has."""
