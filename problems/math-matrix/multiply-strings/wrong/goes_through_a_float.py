"""You calculate with floats, which know about 16 digits; the rest of a long product is made up."""


def multiply(first: str, second: str) -> str:
    return f"{float(first) * float(second):.0f}"
