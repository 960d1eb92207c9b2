class Solution:
    def removeKdigits(self, num: str, k: int) -> str:
        if k >= len(num):
            return "0"
        stack = []
        for d in num:
            while stack and k > 0 and stack[-1] > d:
                stack.pop()
                k -= 1
            if stack or d != "0":
                stack.append(d)
        if k:
            stack = stack[:-k]
        return "".join(stack) if stack else "0"
