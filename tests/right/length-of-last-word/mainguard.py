from typing import *
from collections import *
class Solution:
    @classmethod
    def lengthOfLastWord(cls, s: str) -> int:
        n = 0
        for c in reversed(s):
            if c == ' ':
                if n: break
            else: n += 1
        return n
print(Solution().lengthOfLastWord("Hello World"))
if __name__ == '__main__':
    assert Solution().lengthOfLastWord("a b") == 1
