class Solution(object):
    def calPoints(self, ops):
        """
        :type ops: List[str]
        :rtype: int
        """
        stack = []
        f = {'+': lambda: stack.append(stack[-1] + stack[-2]), 'D': lambda: stack.append(2 * stack[-1]), 'C': stack.pop}
        for op in ops:
            f.get(op, lambda: stack.append(int(op)))()
        return sum(stack)
