from itertools import groupby


def longest_palindrome(letters):
    sizes = [len(list(g)) for _, g in groupby(sorted(letters))]
    return 2 * sum(n // 2 for n in sizes) + any(n % 2 for n in sizes)
