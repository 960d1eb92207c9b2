class Solution:
	def searchMatrix(self, matrix: List[List[int]], target: int) -> bool:
		lo, hi = 0, len(matrix) - 1
		while lo < hi:				# the last row that starts at or below target
			mid = (lo + hi + 1) // 2
			if matrix[mid][0] <= target:
				lo = mid
			else:
				hi = mid - 1
		row = matrix[lo]
		lo, hi = 0, len(row) - 1
		while lo <= hi:
			mid = (lo + hi) // 2
			match (row[mid] > target) - (row[mid] < target):
				case 0:
					return True
				case 1:
					hi = mid - 1
				case _:
					lo = mid + 1
		return False
