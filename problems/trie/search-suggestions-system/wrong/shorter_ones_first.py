"""You sort by length first, but the alphabet decides."""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    remaining = sorted(products, key=lambda product: (len(product), product))
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        remaining = [
            product for product in remaining if place < len(product) and product[place] == letter
        ]
        suggestions.append(remaining[:3])
    return suggestions
