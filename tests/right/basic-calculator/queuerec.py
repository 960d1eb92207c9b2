class Solution:
    def calculate(self, s: str) -> int:
        def calc(it):
            num, sign, stack = 0, '+', []
            def update(op, v):
                stack.append(v if op == '+' else -v)
            while it:
                c = it.popleft()
                if c.isdigit():
                    num = num * 10 + int(c)
                elif c in '+-':
                    update(sign, num)
                    num, sign = 0, c
                elif c == '(':
                    num = calc(it)
                elif c == ')':
                    break
            update(sign, num)
            return sum(stack)
        return calc(deque(s))
