class Solution:
    def generateParenthesis(self, n: int) -> List[str]:
        def build(s, left, right):
            if left == right == n:
                yield s
            if left < n:
                yield from build(s + '(', left + 1, right)
            if right < left:
                yield from build(s + ')', left, right + 1)
        return build('', 0, 0)
