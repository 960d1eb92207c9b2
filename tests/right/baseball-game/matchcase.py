class Solution:
    def calPoints(self, ops: List[str]) -> int:
        s, total = deque(), 0
        for op in ops:
            match op:
                case 'C': total -= s.pop(); continue
                case 'D': s.append(s[-1] * 2)
                case '+': s.append(s[-1] + s[-2])
                case _: s.append(int(op))
            total += s[-1]
        return total
