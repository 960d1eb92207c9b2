"""You filter the three suggestions of the letter before, but others may fit the longer prefix."""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    remaining = sorted(products)
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        remaining = [
            product for product in remaining if place < len(product) and product[place] == letter
        ]
        remaining = remaining[:3]
        suggestions.append(remaining)
    return suggestions
