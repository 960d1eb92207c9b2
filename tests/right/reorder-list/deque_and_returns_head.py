class Solution:
    def reorderList(self, head):
        if not head: return head
        q = collections.deque()
        node = head.next
        while node:
            q.append(node)
            node = node.next
        tail, last = head, True
        while q:
            tail.next = q.pop() if last else q.popleft()
            tail = tail.next
            last = not last
        tail.next = None
        return head
