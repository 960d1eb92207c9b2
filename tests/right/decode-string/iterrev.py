class Solution:
    def decodeString(self, s: str) -> str:
        s = list(s[::-1])
        def f():
            res = ""
            while s:
                num = ""
                while s and s[-1].isdigit(): num += s.pop()
                if num:
                    s.pop()
                    res += int(num) * f()
                elif s[-1] == ']':
                    s.pop()
                    return res
                else: res += s.pop()
            return res
        return f()
