"""You accept the typed letters anywhere in a product, but it must begin with them."""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    ordered = sorted(products)
    suggestions = []
    for length in range(1, len(search_word) + 1):
        prefix = search_word[:length]
        suggestions.append([product for product in ordered if prefix in product][:3])
    return suggestions
