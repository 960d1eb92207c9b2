class Solution(object):
	def trap(self, bars):
		"""
		:type bars: List[int]
		:rtype: int
		"""
		stack, total = [], 0
		for i in range(len(bars)):
			while stack and bars[stack[-1]] < bars[i]:
				low = stack.pop()
				if not stack:
					break
				total += (min(bars[i], bars[stack[-1]]) - bars[low]) * (i - stack[-1] - 1)
			stack.append(i)
		return total
