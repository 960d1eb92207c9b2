"""The language of ``problem.md`` and of a pattern's page."""
