"""What the formats of written text share: names of problems, properties of notes, days in lines."""
