class Solution:
    def isAlienSorted(self, words: List[str], order: str) -> bool:
        def cmp(a, b):
            for x, y in zip(a, b):
                if x != y: return order.index(x) - order.index(y)
            return len(a) - len(b)
        return sorted(words, key=functools.cmp_to_key(cmp)) == words
