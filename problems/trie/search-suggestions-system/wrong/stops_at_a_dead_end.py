"""You stop when no product fits any more, but there must be a list for each letter."""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    remaining = sorted(products)
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        remaining = [
            product for product in remaining if place < len(product) and product[place] == letter
        ]
        if not remaining:
            break
        suggestions.append(remaining[:3])
    return suggestions
