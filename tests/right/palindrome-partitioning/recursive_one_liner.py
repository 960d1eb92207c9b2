from typing import List
class Solution:
    def partition(self, s: str) -> List[List[str]]:
        def go(s):
            if not s:
                yield []
            for k in range(len(s)):
                if (head := s[:k + 1]) == head[::-1]:
                    yield from ([head, *more] for more in go(s[k + 1:]))
        return go(s)

sol = Solution()
assert sorted(sol.partition("aab")) == [["a", "a", "b"], ["aa", "b"]]
print("ok")
