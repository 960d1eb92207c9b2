"""Sort the products and close in on the range that fits with two pointers.

Time: O(S log n + m). Space: O(S).
"""


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    ordered = sorted(products)
    left, right = 0, len(ordered) - 1
    suggestions: list[list[str]] = []
    for place, letter in enumerate(search_word):
        while left <= right and not fits(ordered[left], place, letter):
            left += 1
        while left <= right and not fits(ordered[right], place, letter):
            right -= 1
        suggestions.append(ordered[left : min(left + 3, right + 1)])
    return suggestions


def fits(product: str, place: int, letter: str) -> bool:
    return place < len(product) and product[place] == letter
