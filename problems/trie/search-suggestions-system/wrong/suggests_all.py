"""You suggest every product that fits, but at most three are wanted."""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    remaining = sorted(products)
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        remaining = [
            product for product in remaining if place < len(product) and product[place] == letter
        ]
        suggestions.append(remaining)
    return suggestions
