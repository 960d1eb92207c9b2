class Solution:
    def removeStars(self, s: str) -> str:
        skip, out = 0, deque()
        for c in reversed(s):
            if c == '*': skip += 1
            elif skip: skip -= 1
            else: out.appendleft(c)
        return ''.join(out)
