"""The outside formats: one module for each, from domain values to text and back."""
