class Solution:
    def reverseList(self, head):
        vals, cur = deque(), head
        while cur:
            vals.appendleft(cur.val)
            cur = cur.next
        cur = head
        while cur:
            cur.val = vals.popleft()
            cur = cur.next
        return head
