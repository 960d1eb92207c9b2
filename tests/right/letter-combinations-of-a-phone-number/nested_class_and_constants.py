class Solution:
    KEYS = dict(zip("23456789", ("abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")))

    class Node:
        def __init__(self, text):
            self.text = text

    def letterCombinations(self, digits):
        if not digits:
            return []
        nodes = [self.Node("")]
        for d in digits:
            nodes = [self.Node(n.text + c) for n in nodes for c in self.KEYS[d]]
        return (n.text for n in nodes)
